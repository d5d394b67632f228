// The web apps have no sign-in form of their own here: where they would show it, because a session
// has ended, the portal's sign-in page comes instead.
const portal = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

let leaving = false;

function leaveForSignIn() {
  // both events tell of the same change, and a browser may let the second request wait long for the first
  if (!leaving && /^#!?\/login/.test(location.hash)) {
    leaving = true;
    location.replace(portal + '/sign-in?signed-out');
  }
}

for (const event of ['hashchange', 'popstate']) {
  window.addEventListener(event, leaveForSignIn);
}
leaveForSignIn();
