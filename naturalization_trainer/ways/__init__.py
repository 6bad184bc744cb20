"""The ways between the rooms: each joins its rooms to the program, and makes a room when it is entered."""
