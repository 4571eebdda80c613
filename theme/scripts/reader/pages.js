// Reads other pages of the site without opening them, each once. From disk nothing can be read: links lead there instead.
{
  const pages = new Map();

  const read = async address => {
    const answer = await fetch(address);
    if (!answer.ok) {
      throw new Error(`${address} ${answer.status}`);
    }
    return new DOMParser().parseFromString(await answer.text(), 'text/html');
  };

  /** Whether pages can be read at all. */
  StudyGuide.canRead = location.protocol !== 'file:';

  /**
   * @param {string} address absolute; its links are still relative to it
   * @returns {Promise<Document>}
   */
  StudyGuide.page = address => {
    const [path] = address.split(/[?#]/);
    if (!pages.has(path)) {
      const page = read(path);
      page.catch(() => pages.delete(path)); // a train leaves its tunnel
      pages.set(path, page);
    }
    return pages.get(path);
  };
}
