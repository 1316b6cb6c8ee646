// ENDINGS. The ways out of the book.

=== edge_of_the_book
The book ends here for now. What came after, the tunnels, the sickness, the winter and the landing, is not written yet. Your run is kept, and when there is more it goes on from this morning. # edge
-> END
