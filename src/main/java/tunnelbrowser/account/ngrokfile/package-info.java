/** The configuration file of ngrok's own agent, which is only read. */
package tunnelbrowser.account.ngrokfile;
