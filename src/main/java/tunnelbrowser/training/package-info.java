/** What the packages are trained and measured with; users never start it. */
package tunnelbrowser.training;
