// SPDX-License-Identifier: MIT
pragma solidity ^0.4.24;

/// Keepers may close the box.
contract Box {
    mapping(address => bool) keepers;

    modifier kept() {
        if (!keepers[msg.sender]) revert();
        _;
    }

    function enter() external {
        keepers[msg.sender] = true;
    }

    function close(address heir) external kept {
        selfdestruct(heir);
    }
}
