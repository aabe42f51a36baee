// SPDX-License-Identifier: MIT
pragma solidity ^0.6.0;

/// Points that can be handed over.
contract Points {
    mapping(address => uint256) public points;

    constructor() public {
        points[msg.sender] = 1000;
    }

    function move(address from, address to, uint256 amount) external {
        require(points[from] >= amount, "too few");
        require(points[to] + amount >= amount);
        points[from] -= amount;
        points[to] += amount;
    }
}
