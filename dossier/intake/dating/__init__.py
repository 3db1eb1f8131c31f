"""When an article was published, updated and saved, with the evidence for it and against it."""
