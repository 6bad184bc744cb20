"""What only a look at the content finds: words, likeness, giveaways, lengths, numbers, sound. One file a check."""
