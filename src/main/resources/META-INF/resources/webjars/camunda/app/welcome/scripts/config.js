import '../../portal-sign-in.js';

export default {
  disableWelcomeMessage: true
};
