/** An embedded API server with a made-up fleet. */
package tunnelbrowser.demo;
