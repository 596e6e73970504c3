/** Writing what is shown into a file. */
package tunnelbrowser.ui.export;
