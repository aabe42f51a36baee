// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

contract Members {
    struct Member {
        uint256 debt;
        uint256 since;
    }
    mapping(address => Member) public members;

    function charge(uint256 amount) external {
        Member storage member = members[msg.sender];
        member.debt = amount;
    }
}
