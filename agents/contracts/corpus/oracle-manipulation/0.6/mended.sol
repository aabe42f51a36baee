// SPDX-License-Identifier: MIT
pragma solidity ^0.6.8;

interface IFeed {
    function latestRoundData() external view returns (uint80 round, int256 answer, uint256 started, uint256 updated, uint80 answered);
}

/// Lends ether against tokens, priced by a feed.
contract PoolLender {
    IFeed public feed;
    mapping(address => uint256) public pledged;
    mapping(address => uint256) public debt;

    constructor(IFeed source) public {
        feed = source;
    }

    function pledge() external payable {
        pledged[msg.sender] += msg.value;
    }

    function borrow(uint256 amount) external {
        (, int256 answer, , uint256 updated, ) = feed.latestRoundData();
        require(answer > 0, "no price");
        require(updated + 3600 > block.timestamp, "stale price");
        uint256 worth = (pledged[msg.sender] * uint256(answer)) / 100000000;
        require(debt[msg.sender] + amount <= worth / 2, "not enough pledged");
        debt[msg.sender] += amount;
        msg.sender.transfer(amount);
    }
}
