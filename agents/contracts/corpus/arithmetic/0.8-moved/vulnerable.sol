// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Hands tokens over.
contract Coin {
    mapping(address => uint256) public held;

    constructor() {
        held[msg.sender] = 1e24;
    }

    function give(address to, uint256 amount) external {
        unchecked {
            held[msg.sender] -= amount;
            held[to] += amount;
        }
    }
}
