/** What happens before there is a window: environment, proxies, which account is opened and how. */
package tunnelbrowser.startup;
