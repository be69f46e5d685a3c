"""The Windows half of the installer: MSI, signing, and the rig that tries both under Wine."""
