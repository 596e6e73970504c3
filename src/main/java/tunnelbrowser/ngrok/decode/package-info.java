/** Turns a page of JSON into tunnels, whatever they look like. */
package tunnelbrowser.ngrok.decode;
