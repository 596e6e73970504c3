/** Models and parts that several features of the window share. */
package tunnelbrowser.ui.common;
