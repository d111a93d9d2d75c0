"""What the analyst decides: the buttons and keys, the dialogs, and what each of them does."""
