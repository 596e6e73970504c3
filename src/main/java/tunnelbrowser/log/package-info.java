/** What happened, for those who look into a problem, without what is secret. */
package tunnelbrowser.log;
