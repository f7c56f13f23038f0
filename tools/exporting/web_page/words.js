// What the page's scripts say. What stands on it from the first, its buttons' words and headings, is in index.html.

export const OPENING = 'Opening the book.';
export const FETCHING = 'Fetching the book.';
export const UNPACKING = 'Unfolding its pages.';
export const READING = 'Finding the first line.';
export const CLOSED = 'The book is closed. Your places are kept.';

export const OPEN_AGAIN = 'Open it again';

export const KEPT = 'The book keeps your places in this browser, on this device.';
export const MAY_CLEAR = 'This browser may clear them when space is short, or when you have not been here for some days. '
  + 'Keep a copy in a file if they matter to you.';
export const WILL_KEEP = 'It has promised not to clear them by itself.';
export const NOT_KEPT = 'This browser does not let the book keep anything: places last only as long as this page is open. '
  + 'Keep a copy in a file before you leave.';
export const COPY_KEPT = 'A copy of your places was handed to you as a file.';
export const NOTHING_TO_KEEP = 'There are no places to keep yet.';
export const COPY_OPENED = 'The places are back. The book opens again now.';
export const NO_COPY = 'This file holds no places of this book. Nothing was changed.';

export const SLOW_NETWORK = 'A picture or a sound is still on its way. The book tries again by itself; you can read on.';
export const TURN = 'The page is larger when the phone lies on its side.';
export const LIGHT_LOST = 'The picture was lost, and is coming back. Your place is kept.';

// By kind: title, text, and whether what was kept until then is safe.
export const TROUBLES = {
  old: ['This browser cannot open the book', 'It lacks {what}, which the book is told with. A newer Firefox, Chrome, Edge '
    + 'or Safari will do; so will the book for Windows, macOS or Linux.'],
  graphics: ['This browser cannot draw the book', 'Its pages are drawn with WebGL, and this browser has it switched off '
    + 'or not at all. Look for “hardware acceleration” in its settings, close other pages, or try another browser.'],
  network: ['A part of the book did not arrive', 'The connection broke off, or the host is not answering. What has '
    + 'arrived is kept, so the next try is quicker.'],
  damaged: ['A part of the book arrived damaged', 'What came is not what was sent. Opening the book again fetches it anew.'],
  memory: ['The book does not fit into this device’s memory', 'Close other pages and programs, then open it again.'],
  light: ['The picture does not come back', 'The device took the page’s graphics away and does not return them. Opening '
    + 'the book again will bring it back.'],
  stopped: ['The book stopped', 'That is a mistake in it, and not yours. Open it again; if it stops at the same place, '
    + 'please tell its makers what stands below.'],
};
export const PLACES_SAFE = 'Your places are kept: the book keeps one by itself where each scene begins, and before each choice.';
