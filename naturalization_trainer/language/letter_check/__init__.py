"""What a program can say of a letter without judging it: each remark names a place, and where it can, a proposal."""
