"""The text layer of a PDF: letters with their places, put together to printed lines, and lines to paragraphs.

The order in which a PDF holds its letters is that of the program which made it; in Arabic it is often not that of the
text. So lines are read by where letters stand on the page, the way a reader does.
"""
