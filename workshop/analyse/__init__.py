"""Values in, values out: themes, voices, network, lanes and priorities. Nothing here fetches or keeps."""
