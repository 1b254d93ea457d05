// Runs as it stands, inline before the controls and the matrix; the page gives its hash to the content security policy.
// What the address arranges is not painted before that, so that nothing moves before the reader's eyes.
if (location.search) document.documentElement.classList.add('arranging');
