"""What a Word document (ISO/IEC 29500) holds: its paragraphs, and what it tells besides of people and machines."""
