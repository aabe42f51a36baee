// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

interface IVoteToken {
    function balanceOf(address who) external view returns (uint256);
}

/// Proposals are decided by how many tokens their voters hold.
contract Parliament {
    IVoteToken public token;
    mapping(uint256 => uint256) public weight;
    mapping(uint256 => mapping(address => bool)) private voted;

    constructor(IVoteToken votes) {
        token = votes;
    }

    function vote(uint256 proposal) external {
        require(!voted[proposal][msg.sender], "once");
        voted[proposal][msg.sender] = true;
        weight[proposal] += token.balanceOf(msg.sender);
    }
}
