// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

interface IVoteToken {
    function transferFrom(address from, address to, uint256 amount) external returns (bool);
    function transfer(address to, uint256 amount) external returns (bool);
}

/// Proposals are decided by how many tokens their voters lock up.
contract Parliament {
    IVoteToken public token;
    mapping(uint256 => uint256) public weight;
    mapping(address => uint256) private locked;
    mapping(address => uint256) private until;

    constructor(IVoteToken votes) {
        token = votes;
    }

    function vote(uint256 proposal, uint256 amount) external {
        locked[msg.sender] += amount;
        until[msg.sender] = block.number + 50000;
        weight[proposal] += amount;
        require(token.transferFrom(msg.sender, address(this), amount), "not locked");
    }

    function unlock() external {
        require(block.number > until[msg.sender], "too early");
        uint256 amount = locked[msg.sender];
        locked[msg.sender] = 0;
        require(token.transfer(msg.sender, amount), "not paid");
    }
}
