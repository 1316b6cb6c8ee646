// ENDINGS. The ways out of the book.

=== edge_of_the_book
The book ends here for now. What came after, the tunnels, the sickness, the winter and the landing, is not written yet. When it is, your run goes on from this morning, and it will know what you did with the water. # edge
-> END
