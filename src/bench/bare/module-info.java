/** The least that a JavaFX program with such a table can be. */
module bare {
  requires javafx.controls;
  requires atlantafx.base;

  exports bare;
}
