// SPDX-License-Identifier: MIT
pragma solidity ^0.4.24;

/// Counts, or so it seems.
contract Counter {
    uint256 public count = 1;
    mapping(address => uint256) public seen;

    function step() public {
        count += 1;
    }

    function forget() public {
        seen[msg.sender] = 0;
        count += 1;
    }
}
