/** What is measured, and how it is written down. Apart from the tests, and part of no package. */
package tunnelbrowser.bench;
