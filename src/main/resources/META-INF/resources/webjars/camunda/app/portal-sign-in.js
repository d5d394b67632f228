// The web apps have no sign-in form of their own here: where they would show it, because a session
// has ended, the portal's sign-in page comes instead.
const portal = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

function leaveForSignIn() {
  if (/^#!?\/login/.test(location.hash)) {
    location.replace(portal + '/sign-in?signed-out');
  }
}

for (const event of ['hashchange', 'popstate']) {
  window.addEventListener(event, leaveForSignIn);
}
leaveForSignIn();
