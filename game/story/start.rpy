## Where the book opens.

label start:

    jump lights_out
