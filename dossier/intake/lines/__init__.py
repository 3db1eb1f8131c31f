"""What each line of a reading is: its marks, words and shape, its role, and what pages print among the text."""
