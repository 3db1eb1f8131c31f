"""What stands over a text: masthead, headline, author, place and dates."""
