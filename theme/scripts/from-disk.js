// From disk a folder has no index: completes the addresses of folders. On the web it does nothing.
/**
 * @param {URL | HTMLAnchorElement} address
 * @returns the same address, complete
 */
StudyGuide.completed = address => {
  if (address.protocol === 'file:' && address.pathname.endsWith('/')) {
    address.pathname += 'index.html';
  }
  return address;
};
