// SPDX-License-Identifier: MIT
pragma solidity ^0.6.0;

/// Seats, each of one holder.
contract Seats {
    mapping(uint256 => address) public holderOf;

    function take(uint256 seat) external {
        require(holderOf[seat] == address(0), "taken");
        holderOf[seat] = msg.sender;
    }

    function pass(uint256 seat, address holder, address next) external {
        if (holderOf[seat] != holder) revert("another holder");
        holderOf[seat] = next;
    }
}
