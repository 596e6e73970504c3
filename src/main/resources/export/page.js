(() => {
  const step = 500; // more rows are laid out only when they are scrolled to
  const body = document.querySelector("tbody");
  const heads = [...document.querySelectorAll("th")];
  const search = document.querySelector("input");
  const count = document.querySelector("output");
  const scroller = document.querySelector("div");
  let rows = [...body.rows].map((row) => ({ row, text: row.textContent.toLowerCase() }));
  let shown = [];
  let laidOut = 0;
  let waiting = 0;

  const more = () => {
    const page = document.createDocumentFragment();
    shown.slice(laidOut, laidOut + step).forEach((each) => page.append(each.row));
    body.append(page);
    laidOut = Math.min(laidOut + step, shown.length);
  };

  const show = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    shown = rows.filter((each) => words.every((word) => each.text.includes(word)));
    laidOut = 0;
    body.replaceChildren();
    more();
    scroller.scrollTop = 0;
    count.value = words.length ? `${shown.length} / ${rows.length}` : `${rows.length}`;
  };

  const sortBy = (head, column) => {
    const falling = head.getAttribute("aria-sort") === "ascending";
    heads.forEach((each) => each.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", falling ? "descending" : "ascending");
    rows.forEach((each) => { each.key = each.row.cells[column].textContent.toLowerCase(); });
    rows.sort((a, b) => {
      if (!a.key || !b.key) return a.key ? -1 : b.key ? 1 : 0;
      return (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) * (falling ? -1 : 1);
    });
    show();
  };

  heads.forEach((head, column) =>
    head.firstChild.addEventListener("click", () => sortBy(head, column)));
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, rows.length > 5000 ? 150 : 0);
  });
  scroller.addEventListener("scroll", () => {
    if (scroller.scrollTop + 2 * scroller.clientHeight > scroller.scrollHeight) more();
  });
  addEventListener("beforeprint", () => {
    while (laidOut < shown.length) more();
  });
  show();
  body.removeAttribute("class");
})();
