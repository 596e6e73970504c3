/** JSON text to value trees and back. */
package tunnelbrowser.json;
