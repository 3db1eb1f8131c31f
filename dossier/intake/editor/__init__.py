"""What an editor is told: reports, reasons, questions and the explanation of every line."""
