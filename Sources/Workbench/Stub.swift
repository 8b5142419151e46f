// The first type of this room replaces this line.
