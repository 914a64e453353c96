//! What the black-box tests share: real vaults in temporary folders on a fixed day.
