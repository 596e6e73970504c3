/**
 * Texts that come from others, made safe to show; and what the program itself says, in every
 * language.
 */
package tunnelbrowser.text;
