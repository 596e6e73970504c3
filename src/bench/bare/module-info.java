/** The least that a JavaFX program with a table can be. */
module bare {
  requires javafx.controls;

  exports bare;
}
