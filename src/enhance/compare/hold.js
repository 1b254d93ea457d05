// Runs as it stands, inline before the matrix; the page gives its hash to the content security policy.
// A matrix that the address arranges is not painted before it is arranged, so that nothing moves before the reader's eyes.
if (location.search) document.documentElement.classList.add('arranging');
