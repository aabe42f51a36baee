// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Hands tokens over to many.
contract Coin {
    mapping(address => uint256) private held;

    constructor() {
        held[msg.sender] = 1e24;
    }

    function giveAll(address[] calldata to, uint256 each) external {
        uint256 sum;
        unchecked {
            sum = each * to.length;
        }
        held[msg.sender] -= sum;
        for (uint256 i = 0; i < to.length; i++) held[to[i]] += each;
    }
}
