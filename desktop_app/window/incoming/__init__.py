"""How an article comes into the window: from a file, a web address or the clipboard, and what is asked on the way."""
