"""Pictures of when things happened, drawn as inline SVG: values in, markup out.

Places along a picture are percentages of its width, so that it fits any screen without being scaled: letters and marks
keep their size. Everything is reckoned in the direction of reading and turned into left and right at the last moment
(`Axis.left`), so that time runs from right to left on an Arabic page and no letter is mirrored. Colours, faces and
sizes are the style sheet's. What is not known to the day is dashed in every picture.
"""
