// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Whoever names the number gets the pot.
contract Riddle {
    uint256 private number;
    bool public solved;

    constructor(uint256 chosen) payable {
        number = chosen;
    }

    function solve(uint256 guess) external {
        if (solved || guess != number) revert("no");
        solved = true;
        payable(msg.sender).transfer(address(this).balance);
    }
}
