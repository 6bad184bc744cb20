"""What to practise, how long it is remembered, how near the person is to passing. Pure: no screens, no disk."""
