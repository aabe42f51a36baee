// SPDX-License-Identifier: MIT
pragma solidity ^0.6.8;

interface IPair {
    function getReserves() external view returns (uint112 first, uint112 second, uint32 moment);
}

/// Lends ether against tokens, priced by a pool.
contract PoolLender {
    IPair public pair;
    mapping(address => uint256) public pledged;
    mapping(address => uint256) public debt;

    constructor(IPair source) public {
        pair = source;
    }

    function pledge() external payable {
        pledged[msg.sender] += msg.value;
    }

    function borrow(uint256 amount) external {
        (uint112 first, uint112 second, ) = pair.getReserves();
        uint256 worth = (pledged[msg.sender] * uint256(second)) / uint256(first);
        require(debt[msg.sender] + amount <= worth / 2, "not enough pledged");
        debt[msg.sender] += amount;
        msg.sender.transfer(amount);
    }
}
