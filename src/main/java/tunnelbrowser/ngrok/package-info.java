/** How ngrok is asked: the HTTP and JSON adapter behind the port. */
package tunnelbrowser.ngrok;
