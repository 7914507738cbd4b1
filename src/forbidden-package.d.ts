// Deliberately empty: a layer's tsconfig maps every package it must not import onto this file,
// so that the import fails to compile instead of being found in node_modules.
